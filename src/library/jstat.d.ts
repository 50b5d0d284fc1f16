declare module 'jstat' {
  const all: {
    readonly jStat: { readonly beta: { readonly inv: (share: number, alpha: number, beta: number) => number } };
  };
  export default all;
}
