/** The one default policy of Trusted Types that the search page has: its worker may become a script, and nothing else. */

interface Policies {
  createPolicy(name: string, rules: Readonly<Record<string, (value: string) => string>>): unknown;
}

const allowed = new Set<string>();

const { trustedTypes } = window as { trustedTypes?: Policies };
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (allowed.has(new URL(url, location.href).href)) return url;
    throw new TypeError(`Blocked script address ${url}`);
  },
});

export function allowWorker(address: string): void {
  allowed.add(address);
}
