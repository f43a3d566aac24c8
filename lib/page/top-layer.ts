/**
 * Where the card must stand so that it can be seen and used beside this node: inside an open modal dialog (all that
 * is outside of one is inert), else inside a full-screen element, else beside the body.
 */
export function topLayerAround(node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  const dialog = element?.closest('dialog:modal');
  const document = node.ownerDocument!;
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
