import type { Element } from "domhandler";
import { Trait } from "./elements.js";

/**
 * The stack of open elements, with the places of each name on it. Every question the tree builder asks ("is a `p` open
 * in scope?") is answered from the last entry of a list, so that 100,000 nested tags cost no more than 100,000 others.
 */
export class OpenElements {
  readonly stack: Element[] = [];
  private readonly traits: number[] = [];
  private readonly places = new Map<string, number[]>();

  private readonly boundaries: number[] = [];
  private readonly specials: number[] = [];
  private readonly listBarriers: number[] = [];
  private readonly shown: number[] = [];
  private readonly headings: number[] = [];

  push(element: Element, traits: number): void {
    const place = this.stack.length;
    this.stack.push(element);
    this.traits.push(traits);
    const list = this.places.get(element.name);
    if (list === undefined) this.places.set(element.name, [place]);
    else list.push(place);
    if (traits & Trait.Special) this.specials.push(place);
    if (traits & Trait.ListBarrier) this.listBarriers.push(place);
    if (traits & Trait.Boundary) this.boundaries.push(place);
    if (traits & Trait.Heading) this.headings.push(place);
    if (traits & Trait.Shown) this.shown.push(place);
  }

  pop(): Element | undefined {
    const element = this.stack.pop();
    if (element === undefined) return undefined;
    const traits = this.traits.pop()!;
    this.places.get(element.name)?.pop();
    if (traits & Trait.Special) this.specials.pop();
    if (traits & Trait.ListBarrier) this.listBarriers.pop();
    if (traits & Trait.Boundary) this.boundaries.pop();
    if (traits & Trait.Heading) this.headings.pop();
    if (traits & Trait.Shown) this.shown.pop();
    return element;
  }

  get topName(): string {
    return this.stack.length === 0 ? "" : this.stack[this.stack.length - 1]!.name;
  }

  get topTraits(): number {
    return this.traits.length === 0 ? 0 : this.traits[this.traits.length - 1]!;
  }

  top(): Element | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Place of the innermost open element of that name, -1 when none is open. */
  place(name: string): number {
    return last(this.places.get(name));
  }

  /** Place of the innermost element of that name that no scope boundary hides, else -1. */
  placeInScope(name: string): number {
    const place = this.place(name);
    return place >= last(this.boundaries) ? place : -1;
  }

  lastBoundary(): number {
    return last(this.boundaries);
  }

  lastSpecial(): number {
    return last(this.specials);
  }

  lastListBarrier(): number {
    return last(this.listBarriers);
  }

  lastHeadingInScope(): number {
    const place = last(this.headings);
    return place > last(this.boundaries) ? place : -1;
  }

  /** True when an element above `place` would be reopened by the standard and our blocks would show it. */
  hasFormattingAbove(place: number): boolean {
    return last(this.shown) > place;
  }
}

function last(list: readonly number[] | undefined): number {
  return list === undefined || list.length === 0 ? -1 : list[list.length - 1]!;
}
