/** What is read at most: no file costs more memory or time than these allow, whatever it says of itself. */

export const MEGABYTE = 1_000_000;

export const MOST_FILE_MEGABYTES = 100;
/** One unpacked part of a workbook; a sheet of 60,000 rows and 12 columns has 25. */
export const MOST_PART_MEGABYTES = 250;
/** All parts of a workbook that are read. */
export const MOST_WORKBOOK_MEGABYTES = 500;
/** Times: sheets pack to a tenth or, of a million empty rows, to a twentieth. */
export const MOST_EXPANSION = 200;
/** Parts that unpack to less than this may be as empty as they like. */
export const HARMLESS_MEGABYTES = 20;
export const MOST_PARTS = 10_000;

/** Those of Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Characters. */
export const MOST_CELL_TEXT = 32_767;

/** Cells that hold something, and merged ranges, of all sheets. */
export const MOST_CELLS = 3_000_000;
export const MOST_SHEETS = 200;
/** Elements within one another. */
export const MOST_NESTING = 100;
export const MOST_STYLES = 100_000;
