interface Place {
  readonly code: string;
  readonly name: string;
}

interface Part {
  readonly number: string;
  readonly name: string;
}

/** How a place is called in a list to choose from; empty for none. */
export function placeText(place: Place | null | undefined): string {
  return place ? `${place.code} ${place.name}` : '';
}

/** How a part is called in a list to choose from; empty for none. */
export function partText(part: Part | null | undefined): string {
  return part ? `${part.number} ${part.name}` : '';
}
