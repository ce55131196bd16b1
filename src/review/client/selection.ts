/** Offsets of the record's text. */
export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** The words of the page that are selected, or those of the mark that is shown; null where neither is. */
export function selectedIn(text: HTMLElement): Selected | null {
  const selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range !== null && !range.collapsed && text.contains(range.commonAncestorContainer)) {
    const start = offsetOf(text, range.startContainer, range.startOffset);
    const end = offsetOf(text, range.endContainer, range.endOffset);
    if (start !== null && end !== null && start < end) return { start, end };
  }
  const mark = text.querySelector<HTMLElement>("[data-mark].active");
  return mark === null ? null : { start: Number(mark.dataset.start), end: Number(mark.dataset.end) };
}

/** A block's characters are the text's from its first offset on. */
function offsetOf(text: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node;
  const block = (element instanceof Element ? element : element.parentElement)?.closest<HTMLElement>("[data-block]");
  if (block === null || block === undefined) return besideBlocks(text, node, offset);
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.block) + before.toString().length;
}

/** Between blocks: where the next one begins, or the last one ends. */
function besideBlocks(text: HTMLElement, node: Node, offset: number): number | null {
  const here = document.createRange();
  here.setStart(node, offset);
  let end: number | null = null;
  for (const block of text.querySelectorAll<HTMLElement>("[data-block]")) {
    const start = Number(block.dataset.block);
    if (here.comparePoint(block, 0) >= 0) return end ?? start;
    end = start + (block.textContent?.length ?? 0);
  }
  return end;
}
