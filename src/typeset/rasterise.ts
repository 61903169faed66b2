/** An SVG as PNG bytes; undefined where it is not well-formed or has no size. */
export type Rasterise = (svg: string) => Promise<Uint8Array | undefined>;

/** Pixels: 20 mm of letterhead at 500 dots per inch. */
const HEIGHT = 400;
/** Width to height. What is longer is no coat of arms, and would not fit a letterhead. */
const LONGEST = 20;

/** Draws SVG by the library; `wasm` fetches its program, and is asked only when there is something to draw. */
export function rasteriser(wasm: () => Promise<Uint8Array>): Rasterise {
  return async (svg) => {
    const { Resvg } = await drawing(wasm);
    try {
      const picture = new Resvg(svg, { fitTo: { mode: 'height', value: HEIGHT } });
      const isDrawable = picture.height > 0 && picture.width / picture.height <= LONGEST;
      return isDrawable ? picture.render().asPng() : undefined;
    } catch {
      // The library throws texts of its own about whatever it cannot read.
      return undefined;
    }
  };
}

type Drawing = typeof import('@resvg/resvg-wasm');
let started: Promise<Drawing> | undefined;

/** The library may be started only once in a process. */
function drawing(wasm: () => Promise<Uint8Array>): Promise<Drawing> {
  started ??= (async () => {
    const library = await import('@resvg/resvg-wasm');
    // A copy, because the type of a file's bytes allows for shared memory, which WebAssembly does not take.
    await library.initWasm(new Uint8Array(await wasm()));
    return library;
  })();
  return started;
}
