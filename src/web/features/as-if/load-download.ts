import type { AsIfText } from '../../../matrix/texts/build-as-if.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import { asIfWords } from '../../catalogue/as-if-words.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { formatsOf } from '../../catalogue/formats.ts';
import { nameText } from '../../components/text-name.ts';
import { notFound } from '../../layout/not-found.ts';
import type { RequestContext } from '../../request-context.ts';
import { findAsIf } from './load-as-if.ts';
import { readAsIfQuery } from './query.ts';

export interface AsIfDownload {
  readonly asIf: AsIfText;
  readonly language: Language | null;
  /** Says in the file that this is no adopted text: it travels alone. */
  readonly head: string;
  /** "RES-101-as-if" */
  readonly name: string;
}

export async function loadAsIfDownload(
  request: RequestContext,
  { conference, text: key }: { readonly conference: string; readonly text: string },
  params: URLSearchParams,
): Promise<AsIfDownload> {
  const words = getCatalogue(request.locale, asIfWords);
  const found = await findAsIf(request, conference, key, readAsIfQuery(params));
  if (!found?.text) throw notFound(words.asIf.noText);
  const { asIf, language, chosen } = found.text;
  const name = nameText(found.name, words);
  return {
    asIf,
    language,
    head:
      chosen.length === 0
        ? words.asIf.headNone(conference, name)
        : words.asIf.head(conference, name, formatsOf(request.locale).list(chosen)),
    name: `${conference}-${key}-${chosen.length === 0 ? 'in-force' : 'as-if'}`,
  };
}
