import type { Paper } from '../../reports/paper/paper.ts';
import { isoDay } from '../../vocabulary/calendar.ts';
import { languageTag } from '../language-tag.ts';
import type { PdfFile, Ref } from './file.ts';
import { dict, name, text } from './syntax.ts';

/** What made the file, as readers show it. */
const PRODUCER = 'bagihabis';

/** Title, author and date; the date is that of the paper, so that the same input gives the same bytes. */
export function addInfo(file: PdfFile, paper: Paper): Ref {
  const stamp = isoDay(paper.day).replaceAll('-', '');
  return file.add(
    dict({
      Title: text(paper.title),
      Author: text(paper.author),
      Producer: text(PRODUCER),
      CreationDate: `(D:${stamp}000000Z)`,
    }),
  );
}

/** The same as XMP, which archives read. */
export function addMetadata(file: PdfFile, paper: Paper): Ref {
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(paper.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(paper.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${languageTag(paper.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${isoDay(paper.day)}T00:00:00Z</xmp:CreateDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  // Left unpacked: programs look for it without reading the rest of the file.
  return file.addPacked(new TextEncoder().encode(xmp), { Type: name('Metadata'), Subtype: name('XML') });
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
