/** Does the event come out of an element with this name? (What is inside of a closed shadow root stays unseen.) */
export const pathHas = (event: Event, name: string): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.localName === name);
