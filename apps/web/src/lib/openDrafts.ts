/** A draft that is being written now. */
export type OpenDraft = { value(): unknown; put(value: unknown): void };

const open = new Map<string, OpenDraft>();

/** Says that the draft of that place is being written; answers with what ends that. */
export function openDraft(place: string, draft: OpenDraft): () => void {
  open.set(place, draft);
  return () => {
    if (open.get(place) === draft) open.delete(place);
  };
}

/** The draft of that place, if it is being written now. */
export const draftBeingWritten = (place: string): OpenDraft | undefined => open.get(place);
