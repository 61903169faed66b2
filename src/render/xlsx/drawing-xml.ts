import type { SheetPicture } from './sheet.ts';
import { element } from './xml.ts';

/** The unit of lengths in drawings. */
const EMU_PER_POINT = 12_700;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A picture at the left that keeps its size whatever happens to rows and columns. */
export function drawingXml({ top, width, height, description }: SheetPicture): string {
  const units = (points: number): number => Math.round(points * EMU_PER_POINT);
  const size = { cx: units(width), cy: units(height) };
  const corner = { col: 0, colOff: 0, row: 0, rowOff: units(top) };
  const from = Object.entries(corner).map(([name, value]) => element(`xdr:${name}`, {}, String(value)));
  const frame = element(
    'xdr:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
  return element(
    'xdr:wsDr',
    {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': MAIN,
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    element(
      'xdr:oneCellAnchor',
      {},
      element('xdr:from', {}, ...from),
      element('xdr:ext', size),
      element('xdr:pic', {}, nameXml(description), fillXml(), frame),
      element('xdr:clientData'),
    ),
  );
}

function nameXml(description: string): string {
  return element(
    'xdr:nvPicPr',
    {},
    element('xdr:cNvPr', { id: 2, name: 'Picture 1', descr: description }),
    element('xdr:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
  );
}

function fillXml(): string {
  return element(
    'xdr:blipFill',
    {},
    element('a:blip', { 'r:embed': 'rId1' }),
    element('a:stretch', {}, element('a:fillRect')),
  );
}
