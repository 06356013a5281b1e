import type { Component } from 'svelte';

type Load = () => Promise<{ default: Component<any> }>; // eslint-disable-line @typescript-eslint/no-explicit-any

// Every page is fetched when it is first gone to. A name after a colon becomes a property of the page.
const pages: [pattern: string, load: Load][] = [
  ['/', () => import('../pages/Overview.svelte')],
  ['/reports', () => import('../pages/Reports.svelte')],
  ['/reports/:id', () => import('../pages/Report.svelte')],
  ['/events', () => import('../pages/Events.svelte')],
  ['/incidents', () => import('../pages/Incidents.svelte')],
  ['/incidents/:id', () => import('../pages/Incident.svelte')],
  ['/statements', () => import('../pages/Statements.svelte')],
  ['/positions', () => import('../pages/Positions.svelte')],
  ['/instruments', () => import('../pages/Instruments.svelte')],
  ['/instruments/:id', () => import('../pages/Instrument.svelte')],
  ['/actors', () => import('../pages/Actors.svelte')],
  ['/actors/:id', () => import('../pages/Actor.svelte')],
  ['/dyads', () => import('../pages/Dyads.svelte')],
  ['/dyads/:a/:b', () => import('../pages/Dyad.svelte')],
  ['/code', () => import('../pages/Code.svelte')],
  ['/review', () => import('../pages/Review.svelte')],
  ['/codebook', () => import('../pages/Codebook.svelte')],
  ['/about', () => import('../pages/About.svelte')],
];

/** The page behind a path, and what its path says. */
export function pageFor(path: string): { load: Load; parameters: Record<string, string> } {
  const parts = path.replace(/(.)\/+$/, '$1').split('/');
  for (const [pattern, load] of pages) {
    const names = pattern.split('/');
    if (names.length !== parts.length) continue;
    const parameters: Record<string, string> = {};
    const fits = names.every((name, i) => {
      const part = parts[i]!;
      if (!name.startsWith(':')) return name === part;
      parameters[name.slice(1)] = decode(part);
      return part !== '';
    });
    if (fits) return { load, parameters };
  }
  return { load: () => import('../pages/Missing.svelte'), parameters: {} };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
