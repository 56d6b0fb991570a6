/** Where the phone page is: beside the console, which keeps its pages behind the hash. */
export const phoneAddress = () => new URL('capture/', location.href.split('#')[0]).href
