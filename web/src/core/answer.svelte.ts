import { get, Refusal } from './api';

/** An answer that follows its question: asked again whenever the address changes; the old answer stays until the new one is there. */
export class Answer<T> {
  data = $state.raw<T | null>(null);
  error = $state<Refusal | null>(null);
  busy = $state(true);
  #again = $state(0);

  /** @param url The address, read reactively; null asks nothing. */
  constructor(url: () => string | null) {
    $effect(() => {
      const asked = url();
      void this.#again;
      if (asked === null) {
        this.data = null;
        this.busy = false;
        return;
      }
      const stop = new AbortController();
      this.busy = true;
      get<T>(asked, stop.signal).then(
        (data) => {
          this.data = data;
          this.error = null;
          this.busy = false;
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          this.error = error instanceof Refusal ? error : new Refusal(0, 'The answer could not be read.');
          this.busy = false;
        },
      );
      return () => stop.abort();
    });
  }

  /** Asks the same again. */
  ask(): void {
    this.#again++;
  }
}
