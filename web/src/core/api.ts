/** Parameters of a question; lists are joined by commas, empty ones are left out. */
export type Asked = Record<string, string | number | boolean | string[] | null | undefined>;

/** What the server says when it cannot answer (RFC 9457). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/** The address of an answer of the API. */
export function address(path: string, asked: Asked = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    const text = Array.isArray(value) ? value.join(',') : value === null || value === undefined ? '' : String(value);
    if (text !== '') query.set(name, text);
  }
  const text = query.toString();
  return `/api/v1/${path}${text ? `?${text}` : ''}`;
}

/** Fetches an answer. */
export async function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await send(url, { headers: { Accept: 'application/json' }, signal }));
}

/** Sends something to be done. */
export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  return answer<T>(await send(`/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal }));
}

async function send(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new Refusal(0, 'The server does not answer. Is “dateline serve” still running?');
  }
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  let detail = '';
  try {
    detail = ((await response.json()) as { detail?: string }).detail ?? '';
  } catch {
    // Not every proxy between here and the server speaks JSON.
  }
  throw new Refusal(response.status, detail || `The server answered with ${response.status}.`);
}
