declare module 'jstat' {
  const all: {
    readonly jStat: {
      readonly beta: { readonly inv: (share: number, alpha: number, beta: number) => number };
      readonly hypgeom: { readonly pdf: (found: number, all: number, withIt: number, drawn: number) => number };
    };
  };
  export default all;
}
