import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js, which did not write it, reads it. */
export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isTagged: boolean;
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Lines of text, from above to below: what stands on one line, from left to right, with a space between. */
  readonly lines: readonly string[];
  /** Each text where it stands, in points from the left and lower edge. */
  readonly texts: readonly PlacedText[];
  /** Text that belongs to no element of the structure: repeated heads, the foot. */
  readonly artifacts: string;
  /** Roles in the structure of the page, as often as they occur. */
  readonly roles: Readonly<Record<string, number>>;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
}

interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly StructureNode[];
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Reads from below to above. */
  readonly isUpward: boolean;
  readonly isArtifact: boolean;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const markInfo = await document.getMarkInfo();
  const outline = (await document.getOutline()) as readonly { readonly title: string }[] | null;
  const pages: ReadPage[] = [];
  for (let i = 1; i <= document.numPages; i++) pages.push(await readPage(await document.getPage(i)));
  const facts = info as Readonly<Record<string, string | undefined>>;
  const read = {
    title: facts['Title'],
    language: facts['Language'],
    isTagged: markInfo?.['Marked'] === true,
    bookmarks: (outline ?? []).map(({ title }) => title),
    pages,
  };
  await task.destroy();
  return read;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const texts = await textsOf(page);
  const tree = (await page.getStructTree()) as StructureNode | null;
  return {
    width,
    height,
    lines: linesOf(texts),
    texts,
    artifacts: texts.flatMap(({ text, isArtifact }) => (isArtifact ? [text] : [])).join(' '),
    roles: rolesOf(tree),
    fonts: await fontsOf(page),
  };
}

async function textsOf(page: Page): Promise<PlacedText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: string[] = [];
  return items.flatMap((item) => {
    if ('str' in item) {
      const [, rise, , , x, y] = item.transform as number[];
      const place = { x: x!, y: y!, width: item.width, isUpward: rise !== 0 };
      return [{ text: item.str, ...place, isArtifact: open.at(-1) === 'Artifact' }];
    }
    if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { readonly tag?: string }).tag ?? '');
    return [];
  });
}

function linesOf(texts: readonly PlacedText[]): string[] {
  const rows = new Map<number, PlacedText[]>();
  for (const text of texts.filter((one) => one.text.trim() !== '')) {
    const y = Math.round(text.y);
    rows.set(y, [...(rows.get(y) ?? []), text]);
  }
  return [...rows]
    .sort(([one], [other]) => other - one)
    .map(([, row]) => row.sort((one, other) => one.x - other.x).map(({ text }) => text).join(' ')); // prettier-ignore
}

/** Elements with content on the page; those whose content is elsewhere are listed by pdf.js too. */
function rolesOf(tree: StructureNode | null): Record<string, number> {
  const roles: Record<string, number> = {};
  const hasContent = ({ role, type, children = [] }: StructureNode): boolean => {
    const inside = children.filter(hasContent).length > 0;
    if (inside && role !== undefined) roles[role] = (roles[role] ?? 0) + 1;
    return inside || type === 'content';
  };
  if (tree) hasContent(tree);
  return roles;
}

interface FontObject {
  readonly name: string;
  readonly missingFile?: boolean;
  readonly data?: Uint8Array;
}

async function fontsOf(page: Page): Promise<ReadPage['fonts']> {
  // The operators name the fonts, and bring them along.
  const { fnArray, argsArray } = await page.getOperatorList();
  const SET_FONT = 37;
  const names = fnArray.flatMap((operator, i) =>
    operator === SET_FONT ? [(argsArray[i] as [string])[0]] : [],
  );
  return [...new Set(names)].map((name) => {
    const font = page.commonObjs.get(name) as FontObject;
    return { name: font.name, isEmbedded: font.missingFile !== true && (font.data?.length ?? 0) > 0 };
  });
}
