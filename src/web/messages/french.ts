/**
 * What is said of documents and files, in French: by the English sentence that the reader, the import and the command
 * line say, with `{}` for each value. In the French one `{1}` is the first of them. A test finds what is missing.
 */
export const FRENCH: readonly (readonly [english: string, french: string])[] = [
  // Proposals and headers.
  [
    'The symbol {} belongs to {}, the document is filed under {}.',
    'La cote {1} relève de {2}, alors que le document est classé sous {3}.',
  ],
  ['The header has no date that can be read.', 'L’en-tête ne porte pas de date lisible.'],
  ['No proposal stands in this document.', 'Ce document ne contient aucune proposition.'],
  [
    'This text has no header of a conference document and no proposal.',
    'Ce texte n’a ni en-tête de document de conférence ni proposition.',
  ],
  [
    'The line of proposal without a number is deleted: it is left out.',
    'La ligne d’une proposition sans numéro est supprimée : la proposition n’est pas retenue.',
  ],
  [
    'The line of proposal {} is deleted: it is left out.',
    'La ligne de la proposition {1} est supprimée : la proposition n’est pas retenue.',
  ],
  [
    'A proposal stands here without its number; {} is made from its place in the document.',
    'Une proposition figure ici sans numéro ; {1} est formé d’après sa place dans le document.',
  ],
  [
    '{} is no letter code of a Member State and no prefix of a regional organisation that is known here.',
    '{1} n’est ni le code d’un État Membre ni le préfixe d’une organisation régionale connus ici.',
  ],
  [
    '“{}” names no Member State and no regional organisation that is known here.',
    '« {1} » ne désigne ni un État Membre ni une organisation régionale connus ici.',
  ],
  [
    'The source line names {}, the numbers of the proposals {}.',
    'La ligne d’origine nomme {1}, les numéros des propositions {2}.',
  ],
  [
    'Nothing above this proposal says which treaty {} belongs to.',
    'Rien au-dessus de cette proposition n’indique à quel traité appartient {1}.',
  ],
  [
    'The page header says {}, the document itself {}.',
    'L’en-tête de page indique {1}, le document lui-même {2}.',
  ],
  [
    'The file name says {}, the document itself {}.',
    'Le nom du fichier indique {1}, le document lui-même {2}.',
  ],
  ['{} stands in this document more than once.', '{1} figure plus d’une fois dans ce document.'],
  ['{} has no document number yet.', '{1} ne porte pas encore de numéro de document.'],
  [
    '{} amends a text, but no change in it is tracked: compare it with the text in force.',
    '{1} modifie un texte sans qu’aucune modification soit signalée : comparer avec le texte en vigueur.',
  ],
  [
    '{} proposes no change, but changes are tracked in its text.',
    '{1} ne propose aucune modification, alors que des modifications sont signalées dans son texte.',
  ],
  [
    '{} carries the number of another document than this one.',
    '{1} porte le numéro d’un autre document que celui-ci.',
  ],

  // Odd parts of Word files.
  [
    'Another document is embedded here (w:altChunk, w:subDoc) and is not read. Open the file in Word and save it, then its text becomes part of the document.',
    'Un autre document est incorporé ici (w:altChunk, w:subDoc) et n’est pas lu. Ouvrez le fichier dans Word et enregistrez-le : son texte fera alors partie du document.',
  ],
  [
    'A numbering field (LISTNUM, AUTONUM) shows a number that the file does not hold; it is left out.',
    'Un champ de numérotation (LISTNUM, AUTONUM) affiche un numéro que le fichier ne contient pas ; il n’est pas repris.',
  ],
  [
    'A field begins and never ends; text that may be its instruction is read.',
    'Un champ commence et ne se termine pas ; un texte qui est peut-être son instruction est lu.',
  ],
  [
    'A sign of the font “{}” has no known character; its private code stands in the text.',
    'Un signe de la police « {1} » n’a pas de caractère connu ; son code privé figure dans le texte.',
  ],
  [
    'Text that is formatted as hidden, which Word does not print, is read like any other.',
    'Le texte masqué, que Word n’imprime pas, est lu comme les autres.',
  ],
  [
    'The element “{}” is not known here; text inside it may be missing or out of place.',
    'L’élément « {1} » n’est pas connu ; le texte qu’il contient peut manquer ou être déplacé.',
  ],
  [
    'The style “{}” is used but not defined; its id stands for its name.',
    'Le style « {1} » est employé sans être défini ; son identifiant tient lieu de nom.',
  ],
  [
    'The part has a document type declaration, which Word files may not have; it is not followed.',
    'Cette partie comporte une déclaration de type de document, interdite dans les fichiers Word ; elle n’est pas suivie.',
  ],
  [
    'This part of the file is damaged and is left out; the text is read without it.',
    'Cette partie du fichier est endommagée et n’est pas reprise ; le texte est lu sans elle.',
  ],

  // Files that cannot be read, and what to do.
  [
    'The file is empty. Download or copy it again.',
    'Le fichier est vide. Téléchargez-le ou copiez-le de nouveau.',
  ],
  [
    'The file is a PDF, which holds no tracked changes. Ask for the Word version of the document (.docx).',
    'Le fichier est un PDF, qui ne contient pas de marques de révision. Demandez la version Word du document (.docx).',
  ],
  [
    'The file is in Rich Text Format. Open it in Word or LibreOffice and save it as Word document (.docx).',
    'Le fichier est au format RTF. Ouvrez-le dans Word ou LibreOffice et enregistrez-le comme document Word (.docx).',
  ],
  [
    'The file is a web page, perhaps the notice of a site instead of the document. Download the document again, or save the page as Word document (.docx).',
    'Le fichier est une page web, peut-être l’avis d’un site au lieu du document. Téléchargez de nouveau le document, ou enregistrez la page comme document Word (.docx).',
  ],
  [
    'The file is XML and not a packed Word document. Open it in Word and save it as Word document (.docx).',
    'Le fichier est du XML et non un document Word compressé. Ouvrez-le dans Word et enregistrez-le comme document Word (.docx).',
  ],
  [
    'The file is plain text. Tracked changes need a Word document (.docx).',
    'Le fichier est du texte brut. Les marques de révision exigent un document Word (.docx).',
  ],
  [
    'The file is no Word document. Only .docx and .docm are read; other formats can be saved as .docx in Word or LibreOffice.',
    'Le fichier n’est pas un document Word. Seuls les formats .docx et .docm sont lus ; les autres peuvent être enregistrés en .docx dans Word ou LibreOffice.',
  ],
  [
    'The file is protected by a password. Open it in Word, remove the password under File, Info, Protect Document, and save it again.',
    'Le fichier est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe sous Fichier, Informations, Protéger le document, puis enregistrez-le de nouveau.',
  ],
  [
    'The file is protected by a password. Open it, remove the password (in Word: File, Info, Protect Document) and save it again.',
    'Le fichier est protégé par un mot de passe. Ouvrez-le, retirez le mot de passe (dans Word : Fichier, Informations, Protéger le document) et enregistrez-le de nouveau.',
  ],
  [
    'The file is in the old Word format (.doc). Open it in Word or LibreOffice and save it as .docx, or run: soffice --headless --convert-to docx FILE',
    'Le fichier est à l’ancien format Word (.doc). Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx, ou lancez : soffice --headless --convert-to docx FICHIER',
  ],
  [
    'The file is an old Excel workbook (.xls). Save the text as Word document (.docx).',
    'Le fichier est un ancien classeur Excel (.xls). Enregistrez le texte comme document Word (.docx).',
  ],
  [
    'The file is an old PowerPoint presentation (.ppt). Save the text as Word document (.docx).',
    'Le fichier est une ancienne présentation PowerPoint (.ppt). Enregistrez le texte comme document Word (.docx).',
  ],
  [
    'The file is an old Office file of an unknown kind. Open it in the program that made it and save it as Word document (.docx).',
    'Le fichier est un ancien fichier Office d’un type inconnu. Ouvrez-le dans le programme qui l’a produit et enregistrez-le comme document Word (.docx).',
  ],
  [
    'The file is {}. Save the text as Word document (.docx).',
    'Le fichier est {1}. Enregistrez le texte comme document Word (.docx).',
  ],
  [
    'The file is an OpenDocument file. Open it in LibreOffice or Word and save it as Word document (.docx).',
    'Le fichier est au format OpenDocument. Ouvrez-le dans LibreOffice ou Word et enregistrez-le comme document Word (.docx).',
  ],
  [
    'The file is an archive without a Word document in it. Unpack it and choose the documents inside.',
    'Le fichier est une archive sans document Word. Décompressez-la et choisissez les documents qu’elle contient.',
  ],
  [
    'The file is packed in a way that Word does not use. Open it in Word and save it again.',
    'Le fichier est compressé d’une façon que Word n’emploie pas. Ouvrez-le dans Word et enregistrez-le de nouveau.',
  ],
  [
    'The file is damaged: a part of it cannot be unpacked. Download it again, or open it in Word, let Word repair it and save it again.',
    'Le fichier est endommagé : une de ses parties ne peut pas être décompressée. Téléchargez-le de nouveau, ou ouvrez-le dans Word, laissez Word le réparer et enregistrez-le.',
  ],
  [
    'Unpacked, the file is larger than the {} MB that are read, or packed suspiciously tight. Split the document, or remove embedded data, and save it again.',
    'Décompressé, le fichier dépasse les {1} Mo qui sont lus, ou sa compression est suspecte. Scindez le document, ou retirez les données incorporées, et enregistrez-le de nouveau.',
  ],
  [
    'The file breaks off: the directory at its end is missing. Download or copy it again, or ask the sender for it again.',
    'Le fichier est interrompu : le répertoire qui le termine manque. Téléchargez-le ou copiez-le de nouveau, ou redemandez-le à l’expéditeur.',
  ],
  [
    'The file is damaged: its directory does not fit its content. Download it again, or open it in Word, let Word repair it and save it again.',
    'Le fichier est endommagé : son répertoire ne correspond pas à son contenu. Téléchargez-le de nouveau, ou ouvrez-le dans Word, laissez Word le réparer et enregistrez-le.',
  ],
  [
    'The file is packed as an archive of more than 4 GB. Save it again in Word.',
    'Le fichier est une archive de plus de 4 Go. Enregistrez-le de nouveau dans Word.',
  ],
  [
    'The file holds {} parts; at most {} are read. Save it again in Word.',
    'Le fichier contient {1} parties ; {2} au plus sont lues. Enregistrez-le de nouveau dans Word.',
  ],
  [
    'The file is damaged: the text in it breaks off or is no longer well-formed. Download it again, or open it in Word, let Word repair it and save it again.',
    'Le fichier est endommagé : le texte s’interrompt ou n’est plus bien formé. Téléchargez-le de nouveau, ou ouvrez-le dans Word, laissez Word le réparer et enregistrez-le.',
  ],
  [
    'The file nests its content deeper than any program writes it. Open it in Word and save it again.',
    'Le fichier imbrique son contenu plus profondément qu’aucun programme ne l’écrit. Ouvrez-le dans Word et enregistrez-le de nouveau.',
  ],
  [
    'The file takes longer than {} seconds to read. Split the document and save its parts.',
    'La lecture du fichier dépasse {1} secondes. Scindez le document et enregistrez-en les parties.',
  ],
  [
    'The document has more than {} paragraphs, cells and runs of text. Split it and save its parts.',
    'Le document compte plus de {1} paragraphes, cellules et fragments de texte. Scindez-le et enregistrez-en les parties.',
  ],
  [
    'The file is larger than {} MB. Remove pictures or embedded files and save it again.',
    'Le fichier dépasse {1} Mo. Retirez les images ou les fichiers incorporés et enregistrez-le de nouveau.',
  ],
  [
    'The file has no text where Word keeps it. Open it in the program that made it and save it as Word document (.docx).',
    'Le fichier n’a pas de texte là où Word le place. Ouvrez-le dans le programme qui l’a produit et enregistrez-le comme document Word (.docx).',
  ],
  [
    'Reading this file took too long. Open it in Word, accept it as it is, and save it again under a new name.',
    'La lecture de ce fichier a été trop longue. Ouvrez-le dans Word, acceptez-le tel quel et enregistrez-le sous un nouveau nom.',
  ],
  [
    'This file needs more memory than reading may take. Split it, or remove embedded files and pictures.',
    'Ce fichier demande plus de mémoire que la lecture n’en a. Scindez-le, ou retirez les fichiers incorporés et les images.',
  ],
  [
    'Reading this file failed. Open it in Word and save it again; if it fails once more, report it.',
    'La lecture de ce fichier a échoué. Ouvrez-le dans Word et enregistrez-le de nouveau ; si elle échoue encore, signalez-le.',
  ],
  ['Reading was stopped before this file was done.', 'La lecture a été arrêtée avant la fin de ce fichier.'],
  ['There is no such file.', 'Ce fichier n’existe pas.'],
  ['This is a folder, not a file.', 'C’est un dossier et non un fichier.'],
  [
    'This file may not be read: its permissions forbid it.',
    'Ce fichier ne peut pas être lu : ses permissions l’interdisent.',
  ],
  ['This file cannot be opened.', 'Ce fichier ne peut pas être ouvert.'],

  // What an import leaves out or cannot open.
  [
    'The archive is damaged or not a zip. Download it again, or unpack it and import the folder.',
    'L’archive est endommagée ou n’est pas un zip. Téléchargez-la de nouveau, ou décompressez-la et importez le dossier.',
  ],
  [
    'It is protected by a password. Unpack the archive and import the folder.',
    'Elle est protégée par un mot de passe. Décompressez l’archive et importez le dossier.',
  ],
  [
    'It was damaged in the archive. Download the archive again.',
    'Le fichier a été endommagé dans l’archive. Téléchargez de nouveau l’archive.',
  ],
  [
    'It is packed in a way that is not read here. Unpack the archive and import the folder.',
    'Sa compression n’est pas lue ici. Décompressez l’archive et importez le dossier.',
  ],
  ['It cannot be opened: look at its permissions.', 'Il ne peut pas être ouvert : vérifiez ses permissions.'],
  ['It is neither a file nor a folder.', 'Ce n’est ni un fichier ni un dossier.'],
  ['It lies more than {} folders deep.', 'Il se trouve à plus de {1} dossiers de profondeur.'],
  [
    'It is a link to a folder: import that folder itself.',
    'C’est un lien vers un dossier : importez ce dossier lui-même.',
  ],
  [
    'It is larger than 256 MB: no document of a conference is.',
    'Il dépasse 256 Mo, ce qu’aucun document de conférence n’atteint.',
  ],
  [
    'Word’s own mark of a document that is open: not a document.',
    'Marque que Word pose pour un document ouvert : ce n’est pas un document.',
  ],
  ['Left by the system.', 'Laissé par le système.'],
  [
    'It cannot be read: look whether it is still there and may be opened.',
    'Il ne peut pas être lu : vérifiez qu’il est toujours là et qu’il peut être ouvert.',
  ],
  [
    'It cannot be read ({}): look whether it is still there and may be opened.',
    'Il ne peut pas être lu ({1}) : vérifiez qu’il est toujours là et qu’il peut être ouvert.',
  ],
];

/** Values that are words: parts of a number, kinds of files. */
export const FRENCH_VALUES: readonly (readonly [english: RegExp, french: string])[] = [
  [/^no (document|corrigendum)$/, 'aucun $1'],
  [/^no addendum$/, 'aucun addendum'],
  [/^no revision$/, 'aucune révision'],
  [/^no series$/, 'aucune série'],
  [/^no language$/, 'aucune langue'],
  [/^document (.+)$/, 'le document $1'],
  [/^addendum (.+)$/, 'l’addendum $1'],
  [/^corrigendum (.+)$/, 'le corrigendum $1'],
  [/^revision (.+)$/, 'la révision $1'],
  [/^series (.+)$/, 'la série $1'],
  [/^language (.+)$/, 'la langue $1'],
  [/^No\. (.+)$/, 'le numéro $1'],
  [/^an Excel workbook (.+)$/, 'un classeur Excel $1'],
  [/^a PowerPoint presentation (.+)$/, 'une présentation PowerPoint $1'],
  [/^a Visio drawing (.+)$/, 'un dessin Visio $1'],
];

/** Where something odd stands. Names of parts inside the file ("word/footnotes.xml") are the same everywhere. */
export const FRENCH_PLACES: readonly (readonly [english: RegExp, french: string])[] = [
  [/^paragraph (\d+)$/, 'paragraphe $1'],
  [/^header$/, 'en-tête'],
  [/^file name$/, 'nom du fichier'],
  [/^document$/, 'document'],
  [/^proposals$/, 'propositions'],
  [/^(.+), after (\d+) blocks$/, '$1, après $2 blocs'],
];
