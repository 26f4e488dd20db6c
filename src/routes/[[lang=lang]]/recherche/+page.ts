/** A page of the desk: it runs the search in the reader's browser. */
export const csr = true;
