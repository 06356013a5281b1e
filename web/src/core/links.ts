/** Addresses of pages. */
export const reportLink = (key: number | string, record?: string): string =>
  `/reports/${encodeURIComponent(key)}${record ? `?record=${encodeURIComponent(record)}` : ''}`;
export const incidentLink = (key: number | string): string => `/incidents/${encodeURIComponent(key)}`;
export const instrumentLink = (key: number | string): string => `/instruments/${encodeURIComponent(key)}`;
export const actorLink = (name: string): string => `/actors/${encodeURIComponent(name)}`;
export const dyadLink = (actor: string, recipient: string): string => `/dyads/${encodeURIComponent(actor)}/${encodeURIComponent(recipient)}`;

/** An address from outside only where a browser may follow it: a report's own "javascript:" stays text. */
export function safeLink(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
