/**
 * Where the reader is. The address is the only state of a view: filters, selections and cursors live in its query,
 * so that every view can be linked to, reloaded and gone back from.
 */
class Route {
  path = $state(location.pathname);
  query = $state(new URLSearchParams(location.search));

  constructor() {
    addEventListener('popstate', () => this.#read());
    document.addEventListener('click', (event) => this.#follow(event));
  }

  /** One parameter, '' where it is not given. */
  param(name: string): string {
    return this.query.get(name) ?? '';
  }

  /** Goes to an address of this site. A replaced address leaves no step in the history (for sliders and typing). */
  go(address: string, replace = false): void {
    const url = new URL(address, location.href);
    const same = url.pathname === this.path;
    history[replace ? 'replaceState' : 'pushState'](null, '', url);
    this.#read();
    if (!same) scrollTo(0, 0);
  }

  /** The address of this view with some parameters changed; null or '' takes one away. A changed filter starts the list again. */
  with(changes: Record<string, string | number | null | undefined>): string {
    const query = new URLSearchParams(this.query);
    if (!('after' in changes)) query.delete('after');
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === undefined || value === '') query.delete(name);
      else query.set(name, String(value));
    }
    const text = query.toString();
    return text ? `${this.path}?${text}` : this.path;
  }

  set(changes: Record<string, string | number | null | undefined>, replace = false): void {
    this.go(this.with(changes), replace);
  }

  #read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.('a[href]');
    if (!link || link.hasAttribute('download') || link.getAttribute('target')) return;
    const url = new URL(link.getAttribute('href')!, location.href);
    // Addresses with an extension, of the API or of other sites are for the browser.
    if (url.origin !== location.origin || url.pathname.startsWith('/api/') || /\.[a-z]+$/.test(url.pathname)) return;
    if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
    event.preventDefault();
    this.go(url.pathname + url.search + url.hash);
  }
}

export const route = new Route();
