create table body_suggestion (
  id integer not null generated always as identity,
  proposal_id integer not null,
  body text not null,
  document text,
  derived_id integer not null,
  conference_id text not null,
  change text not null,
  quote text not null,
  place integer,
  why text not null,
  constraint body_suggestion_pkey PRIMARY KEY (id),
  constraint body_suggestion_change_check CHECK ((change = ANY (ARRAY['inserted'::text, 'deleted'::text]))),
  constraint body_suggestion_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint body_suggestion_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint body_suggestion_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE
);
CREATE INDEX body_suggestion_conference ON public.body_suggestion USING btree (conference_id, body);
CREATE INDEX body_suggestion_derived ON public.body_suggestion USING btree (derived_id);
CREATE INDEX body_suggestion_proposal ON public.body_suggestion USING btree (proposal_id);

create table citation (
  id integer not null generated always as identity,
  derived_id integer not null,
  conference_id text not null,
  citing_key text not null,
  text_id integer,
  proposal_id integer,
  paragraph integer not null,
  anchor text not null,
  label text,
  side text not null,
  printed text not null,
  before text not null,
  after text not null,
  cited_key text not null,
  family text,
  assumed boolean not null,
  revision text,
  year integer,
  constraint citation_pkey PRIMARY KEY (id),
  constraint citation_check CHECK ((num_nonnulls(text_id, proposal_id) = 1)),
  constraint citation_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint citation_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint citation_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
  constraint citation_side_check CHECK ((side = ANY (ARRAY['both'::text, 'before'::text, 'after'::text]))),
  constraint citation_text_id_fkey FOREIGN KEY (text_id) REFERENCES text(id) ON DELETE CASCADE
);
CREATE INDEX citation_cited ON public.citation USING btree (cited_key, family);
CREATE INDEX citation_citing ON public.citation USING btree (conference_id, citing_key);
CREATE INDEX citation_derived ON public.citation USING btree (derived_id);
CREATE INDEX citation_proposal ON public.citation USING btree (proposal_id);
CREATE INDEX citation_text ON public.citation USING btree (text_id);

create table conference (
  id text not null,
  sample boolean not null default false,
  created_at timestamp with time zone not null default now(),
  constraint conference_pkey PRIMARY KEY (id)
);

create table consolidation (
  derived_id integer not null,
  conference_id text not null,
  key text not null,
  language text,
  text_id integer not null,
  counts jsonb not null,
  result bytea not null,
  constraint consolidation_pkey PRIMARY KEY (derived_id),
  constraint consolidation_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint consolidation_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint consolidation_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text]))),
  constraint consolidation_text_id_fkey FOREIGN KEY (text_id) REFERENCES text(id) ON DELETE CASCADE
);
CREATE INDEX consolidation_base ON public.consolidation USING btree (text_id);
CREATE UNIQUE INDEX consolidation_text ON public.consolidation USING btree (conference_id, key, language) NULLS NOT DISTINCT;

create table correction (
  id integer not null generated always as identity,
  conference_id text not null,
  identity text not null,
  verdict text not null,
  reason text,
  concern text,
  direction text,
  proposal text not null,
  machine_concern text not null,
  machine_direction text not null,
  quote text not null,
  rule text not null,
  rules_version text not null,
  at timestamp with time zone not null default now(),
  constraint correction_pkey PRIMARY KEY (id),
  constraint correction_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint correction_direction_check CHECK ((direction = ANY (ARRAY['against'::text, 'for'::text]))),
  constraint correction_verdict_check CHECK ((verdict = ANY (ARRAY['confirmed'::text, 'dismissed'::text, 'corrected'::text, 'withdrawn'::text])))
);
CREATE INDEX correction_identity ON public.correction USING btree (conference_id, identity, id);

create table data_state (
  writer xid8 not null,
  one boolean not null default true,
  constraint data_state_pkey PRIMARY KEY (one),
  constraint data_state_one_check CHECK (one)
);

create table derived (
  id integer not null generated always as identity,
  conference_id text not null,
  name text not null,
  key text not null,
  fingerprint text not null,
  message text,
  made_at timestamp with time zone not null default now(),
  constraint derived_pkey PRIMARY KEY (id),
  constraint derived_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint derived_conference_id_name_key_key UNIQUE (conference_id, name, key)
);

create table document (
  id integer not null generated always as identity,
  conference_id text not null,
  original_sha256 text not null,
  file_name text not null,
  number text,
  document integer,
  addendum integer,
  revision integer,
  corrigendum integer,
  language text,
  symbol text,
  date text,
  original_languages text[] not null default '{}'::text[],
  source text,
  sources text[] not null default '{}'::text[],
  title text,
  agenda_item text,
  introduction jsonb not null default '[]'::jsonb,
  notes jsonb not null default '{}'::jsonb,
  messages jsonb not null default '[]'::jsonb,
  refused_kind text,
  refused_sentence text,
  superseded_by integer,
  reader_version integer not null,
  imported_at timestamp with time zone not null default now(),
  series text,
  stage text,
  stage_why text,
  constraint document_pkey PRIMARY KEY (id),
  constraint document_check CHECK (((refused_kind IS NULL) = (refused_sentence IS NULL))),
  constraint document_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint document_conference_id_original_sha256_key UNIQUE (conference_id, original_sha256),
  constraint document_date_check CHECK ((date ~ '^\d{4}-\d{2}-\d{2}$'::text)),
  constraint document_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text]))),
  constraint document_original_sha256_fkey FOREIGN KEY (original_sha256) REFERENCES original(sha256),
  constraint document_stage_check CHECK ((stage = ANY (ARRAY['dt'::text, 'dl'::text, 'com'::text, 'blue'::text, 'pink'::text]))),
  constraint document_stage_said CHECK (((stage IS NULL) = (stage_why IS NULL))),
  constraint document_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES document(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX document_number ON public.document USING btree (conference_id, number);
CREATE INDEX document_superseded_by ON public.document USING btree (superseded_by);

create table draft (
  id integer not null generated always as identity,
  document_id integer not null,
  conference_id text not null,
  ordinal integer not null,
  key text not null,
  kind text not null,
  number text,
  draft text,
  instrument text,
  title text,
  revision text,
  part text,
  action text,
  formerly jsonb not null default '[]'::jsonb,
  blocks jsonb not null,
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_action_check CHECK ((action = ANY (ARRAY['ADD'::text, 'ADD*'::text, 'MOD'::text, '(MOD)'::text, 'SUP'::text, 'SUP*'::text, 'NOC'::text, 'OTHER'::text]))),
  constraint draft_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint draft_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE,
  constraint draft_document_id_ordinal_key UNIQUE (document_id, ordinal),
  constraint draft_kind_check CHECK ((kind = ANY (ARRAY['resolution'::text, 'decision'::text, 'recommendation'::text, 'provision'::text, 'article'::text, 'other'::text])))
);
CREATE INDEX draft_key ON public.draft USING btree (conference_id, key);

create table finding (
  id integer not null generated always as identity,
  derived_id integer not null,
  conference_id text not null,
  proposal_id integer not null,
  ordinal integer not null,
  identity text not null,
  concern text not null,
  direction text not null,
  force integer not null,
  terms jsonb not null,
  change text not null,
  quote text not null,
  place integer,
  range_start integer,
  range_end integer,
  lead text not null,
  tail text not null,
  anchor text,
  text_anchor text,
  call text,
  downstream text not null,
  rule text not null,
  rules_version text not null,
  why text not null,
  constraint finding_pkey PRIMARY KEY (id),
  constraint finding_change_check CHECK ((change = ANY (ARRAY['inserted'::text, 'deleted'::text]))),
  constraint finding_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint finding_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint finding_direction_check CHECK ((direction = ANY (ARRAY['against'::text, 'for'::text]))),
  constraint finding_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE
);
CREATE INDEX finding_conference ON public.finding USING btree (conference_id, concern);
CREATE INDEX finding_derived ON public.finding USING btree (derived_id);
CREATE INDEX finding_proposal ON public.finding USING btree (proposal_id);

create table history (
  derived_id integer not null,
  conference_id text not null,
  key text not null,
  language text,
  texts integer[] not null,
  result bytea not null,
  constraint history_pkey PRIMARY KEY (derived_id),
  constraint history_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint history_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint history_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text])))
);
CREATE INDEX history_text ON public.history USING btree (conference_id, key);

create table import_file (
  run_id integer not null,
  ordinal integer not null,
  name text not null,
  sha256 text,
  outcome text not null,
  sentence text,
  constraint import_file_pkey PRIMARY KEY (run_id, ordinal),
  constraint import_file_outcome_check CHECK ((outcome = ANY (ARRAY['read'::text, 'unchanged'::text, 'refused'::text, 'skipped'::text]))),
  constraint import_file_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_run(id) ON DELETE CASCADE,
  constraint import_file_sha256_fkey FOREIGN KEY (sha256) REFERENCES original(sha256)
);

create table import_run (
  id integer not null generated always as identity,
  conference_id text not null,
  kind text not null,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  constraint import_run_pkey PRIMARY KEY (id),
  constraint import_run_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint import_run_kind_check CHECK ((kind = ANY (ARRAY['documents'::text, 'in-force'::text, 'adopted'::text])))
);
CREATE INDEX import_run_conference ON public.import_run USING btree (conference_id, started_at);

create table issue_suggestion (
  proposal_id integer not null,
  issue text not null,
  derived_id integer not null,
  conference_id text not null,
  evidence jsonb not null,
  why text not null,
  constraint issue_suggestion_pkey PRIMARY KEY (proposal_id, issue),
  constraint issue_suggestion_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint issue_suggestion_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint issue_suggestion_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE
);
CREATE INDEX issue_suggestion_conference ON public.issue_suggestion USING btree (conference_id, issue);
CREATE INDEX issue_suggestion_derived ON public.issue_suggestion USING btree (derived_id);

create table original (
  sha256 text not null,
  size integer not null,
  media_type text not null,
  received_at timestamp with time zone not null default now(),
  constraint original_pkey PRIMARY KEY (sha256),
  constraint original_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table proposal (
  id integer not null generated always as identity,
  document_id integer not null,
  conference_id text not null,
  ordinal integer not null,
  number text not null,
  action text not null,
  underlined boolean not null,
  target_kind text not null,
  target_number text,
  target_draft text,
  target_instrument text,
  target_title text,
  target_revision text,
  target_part text,
  text_key text not null,
  supporters text[] not null default '{}'::text[],
  content jsonb not null,
  reasons jsonb not null,
  paragraph integer not null,
  insertions integer not null,
  deletions integer not null,
  text_before text not null,
  text_after text not null,
  current boolean not null default true,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_action_check CHECK ((action = ANY (ARRAY['ADD'::text, 'ADD*'::text, 'MOD'::text, '(MOD)'::text, 'SUP'::text, 'SUP*'::text, 'NOC'::text, 'OTHER'::text]))),
  constraint proposal_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint proposal_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE,
  constraint proposal_document_id_ordinal_key UNIQUE (document_id, ordinal),
  constraint proposal_target_kind_check CHECK ((target_kind = ANY (ARRAY['resolution'::text, 'decision'::text, 'recommendation'::text, 'provision'::text, 'article'::text, 'other'::text])))
);
CREATE INDEX proposal_number ON public.proposal USING btree (conference_id, number);
CREATE INDEX proposal_text ON public.proposal USING btree (conference_id, text_key) WHERE current;

create table proposal_base (
  proposal_id integer not null,
  derived_id integer not null,
  text_id integer not null,
  kind text not null,
  result bytea not null,
  constraint proposal_base_pkey PRIMARY KEY (proposal_id),
  constraint proposal_base_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint proposal_base_kind_check CHECK ((kind = ANY (ARRAY['same'::text, 'deviates'::text, 'retyped'::text, 'older-revision'::text, 'accepted-by-mistake'::text]))),
  constraint proposal_base_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
  constraint proposal_base_text_id_fkey FOREIGN KEY (text_id) REFERENCES text(id) ON DELETE CASCADE
);
CREATE INDEX proposal_base_derived ON public.proposal_base USING btree (derived_id);
CREATE INDEX proposal_base_text ON public.proposal_base USING btree (text_id);

create table proposal_copy (
  derived_id integer not null,
  conference_id text not null,
  number text not null,
  other text not null,
  language text,
  basis text not null,
  share double precision not null,
  quote text not null,
  constraint proposal_copy_basis_check CHECK ((basis = ANY (ARRAY['identical'::text, 'passages'::text, 'title'::text]))),
  constraint proposal_copy_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint proposal_copy_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint proposal_copy_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text])))
);
CREATE INDEX proposal_copy_derived ON public.proposal_copy USING btree (derived_id);
CREATE INDEX proposal_copy_number ON public.proposal_copy USING btree (conference_id, number);

create unlogged table search_entry (
  id integer not null generated always as identity,
  conference_id text not null,
  kind text not null,
  text_id integer,
  proposal_id integer,
  document_id integer,
  language text,
  config text not null,
  same text not null,
  dated text,
  current boolean not null default true,
  constraint search_entry_pkey PRIMARY KEY (id),
  constraint search_entry_check CHECK ((num_nonnulls(text_id, proposal_id, document_id) = 1)),
  constraint search_entry_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint search_entry_config_check CHECK ((config = ANY (ARRAY['english'::text, 'french'::text, 'spanish'::text, 'russian'::text, 'arabic'::text, 'simple'::text]))),
  constraint search_entry_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id) ON DELETE CASCADE,
  constraint search_entry_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'proposal'::text, 'document'::text]))),
  constraint search_entry_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text]))),
  constraint search_entry_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE,
  constraint search_entry_text_id_fkey FOREIGN KEY (text_id) REFERENCES text(id) ON DELETE CASCADE
);
CREATE INDEX search_entry_document ON public.search_entry USING btree (document_id);
CREATE INDEX search_entry_proposal ON public.search_entry USING btree (proposal_id);
CREATE INDEX search_entry_text ON public.search_entry USING btree (text_id);

create unlogged table search_passage (
  entry_id integer not null,
  ordinal integer not null,
  view text not null,
  field text not null,
  vector tsvector not null,
  constraint search_passage_pkey PRIMARY KEY (entry_id, ordinal, view),
  constraint search_passage_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES search_entry(id) ON DELETE CASCADE,
  constraint search_passage_field_check CHECK ((field = ANY (ARRAY['title'::text, 'body'::text, 'reasons'::text, 'introduction'::text]))),
  constraint search_passage_view_check CHECK ((view = ANY (ARRAY['both'::text, 'before'::text, 'after'::text])))
);
CREATE INDEX search_passage_vector ON public.search_passage USING gin (vector);

create unlogged table search_word (
  fold text not null,
  word text not null,
  constraint search_word_pkey PRIMARY KEY (fold, word)
);

create table text (
  id integer not null generated always as identity,
  conference_id text not null,
  status text not null,
  original_sha256 text not null,
  file_name text not null,
  ordinal integer not null,
  key text not null,
  kind text not null,
  number text,
  draft text,
  instrument text,
  title text,
  revision text,
  language text,
  blocks jsonb not null,
  notes jsonb not null default '{}'::jsonb,
  messages jsonb not null default '[]'::jsonb,
  current boolean not null default true,
  reader_version integer not null,
  imported_at timestamp with time zone not null default now(),
  constraint text_pkey PRIMARY KEY (id),
  constraint text_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint text_conference_id_status_original_sha256_ordinal_key UNIQUE (conference_id, status, original_sha256, ordinal),
  constraint text_kind_check CHECK ((kind = ANY (ARRAY['resolution'::text, 'decision'::text, 'recommendation'::text, 'provision'::text, 'article'::text, 'other'::text]))),
  constraint text_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text]))),
  constraint text_original_sha256_fkey FOREIGN KEY (original_sha256) REFERENCES original(sha256),
  constraint text_status_check CHECK ((status = ANY (ARRAY['in-force'::text, 'adopted'::text])))
);
CREATE UNIQUE INDEX text_current ON public.text USING btree (conference_id, status, key, language) NULLS NOT DISTINCT WHERE current;

create table trail (
  derived_id integer not null,
  conference_id text not null,
  key text not null,
  language text,
  summary jsonb not null,
  detail bytea not null,
  constraint trail_pkey PRIMARY KEY (derived_id),
  constraint trail_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint trail_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint trail_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text])))
);
CREATE UNIQUE INDEX trail_text ON public.trail USING btree (conference_id, key, language) NULLS NOT DISTINCT;

create table trail_name (
  derived_id integer not null,
  conference_id text not null,
  name text not null,
  key text not null,
  certainty text not null,
  evidence jsonb not null,
  last text not null,
  constraint trail_name_pkey PRIMARY KEY (conference_id, name, key),
  constraint trail_name_certainty_check CHECK ((certainty = ANY (ARRAY['editor'::text, 'stated'::text, 'likely'::text, 'possible'::text]))),
  constraint trail_name_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint trail_name_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE
);
CREATE INDEX trail_name_derived ON public.trail_name USING btree (derived_id);

create table trail_share (
  derived_id integer not null,
  ordinal integer not null,
  conference_id text not null,
  key text not null,
  language text,
  proposal text not null,
  action text not null,
  sources text[] not null,
  adopted boolean not null,
  share real,
  words integer not null,
  taken integer not null,
  met boolean,
  phrases bytea not null,
  fates jsonb not null,
  constraint trail_share_pkey PRIMARY KEY (derived_id, ordinal),
  constraint trail_share_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint trail_share_derived_id_fkey FOREIGN KEY (derived_id) REFERENCES derived(id) ON DELETE CASCADE,
  constraint trail_share_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text, 'ru'::text, 'ar'::text, 'zh'::text])))
);
CREATE INDEX trail_share_proposal ON public.trail_share USING btree (conference_id, proposal);
CREATE INDEX trail_share_sources ON public.trail_share USING gin (sources);

create table verdict (
  id integer not null generated always as identity,
  conference_id text not null,
  proposal text not null,
  verdict text,
  sentence text not null,
  source text not null,
  source_date text,
  recorded_by text not null,
  recorded_at timestamp with time zone not null default now(),
  constraint verdict_pkey PRIMARY KEY (id),
  constraint verdict_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES conference(id),
  constraint verdict_source_date_check CHECK ((source_date ~ '^\d{4}-\d{2}-\d{2}$'::text)),
  constraint verdict_verdict_check CHECK ((verdict = ANY (ARRAY['adopted'::text, 'partly'::text, 'concept-achieved'::text, 'no-change-held'::text, 'withdrawn'::text, 'merged'::text, 'not-adopted'::text])))
);
CREATE INDEX verdict_proposal ON public.verdict USING btree (conference_id, proposal, id);
