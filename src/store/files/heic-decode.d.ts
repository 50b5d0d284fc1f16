declare module 'heic-decode' {
  type Image = {
    readonly width: number;
    readonly height: number;
    readonly decode: () => Promise<{
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray;
    }>;
  };
  const heic: { readonly all: (given: { readonly buffer: Uint8Array }) => Promise<readonly Image[]> };
  export default heic;
}
