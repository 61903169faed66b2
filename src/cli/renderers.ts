import type { Paper } from '../reports/paper/paper.ts';
import type { Layout } from '../typeset/layout.ts';
import type { Typeface } from '../typeset/typeface.ts';

export const PRINT_FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'md', 'csv'] as const;
export type PrintFormat = (typeof PRINT_FORMATS)[number];

/** What formats with pages need beside the paper. */
export interface Typesetting {
  readonly typeface: Typeface;
  /** Made when it is first asked for, and once for all formats. */
  readonly layout: () => Layout;
}

/** Makes the file of one format. */
export type Render = (paper: Paper, typesetting: Typesetting) => Uint8Array | Promise<Uint8Array>;

/** Each renderer brings its libraries along, so that it is loaded only for the formats that were asked for. */
export const RENDERERS: Readonly<Record<PrintFormat, () => Promise<Render>>> = {
  pdf: async () => {
    const { renderPdf } = await import('../render/pdf/render-pdf.ts');
    return (paper, { layout, typeface }) => renderPdf(paper, layout(), typeface);
  },
  docx: async () => {
    const { renderDocx } = await import('../render/docx/render-docx.ts');
    return (paper, { layout }) => renderDocx(paper, layout());
  },
  xlsx: async () => {
    const { renderXlsx } = await import('../render/xlsx/render-xlsx.ts');
    return (paper, { layout }) => renderXlsx(paper, layout());
  },
  html: async () => {
    const { renderHtml } = await import('../render/html/render-html.ts');
    return (paper) => renderHtml(paper);
  },
  md: async () => {
    const { renderPaperMarkdown } = await import('../render/paper-markdown.ts');
    return (paper) => renderPaperMarkdown(paper);
  },
  csv: async () => {
    const { renderCsv } = await import('../render/csv.ts');
    return (paper) => renderCsv(paper);
  },
};
