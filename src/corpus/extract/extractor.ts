import type { LayoutReader } from './layout';
import { profileOf } from './profile';
import type { Profile } from './profile';
import { createBlogReader } from './read-blog';
import { createCommuniqueReader } from './read-communique';
import { isBlank, readLine } from './read-line';
import type { Line } from './read-line';
import { createProgrammeReader } from './read-programme';
import type { DocumentKind, ExtractRecord } from './records';
import { Sorter } from './sorter';

/** Lines read before the layout is decided; the rest of the document follows in constant memory. */
const PROFILE_LINES = 1500;
const PROFILE_CHARACTERS = 400_000;
const BOM = '\ufeff';

const READERS: Record<DocumentKind, (profile: Profile) => LayoutReader> = {
	blog: createBlogReader,
	programme: createProgrammeReader,
	communique: createCommuniqueReader
};

/**
 * Extracts passages, figures, dates and noise from a document that comes line by line.
 *
 * Every non-blank line goes to exactly one passage or to noise with its reason; a record that was
 * handed over is never taken back.
 *
 * @example const extractor = new Extractor('auto', console.log); extractor.push('…'); extractor.end();
 */
export class Extractor {
	private waiting: Line[] = [];
	private characters = 0;
	private sorter: Sorter | null = null;
	private count = 0;
	private afterBlank = true;

	/**
	 * @param as the layout, or `auto` to recognise it from the first lines
	 * @param emit receives the records, the document's kind first
	 */
	constructor(
		private readonly as: DocumentKind | 'auto',
		private readonly emit: (record: ExtractRecord) => void
	) {}

	/** @param raw the next line, without its line break */
	push(raw: string): void {
		this.count++;
		const text = this.count === 1 && raw.startsWith(BOM) ? raw.slice(1) : raw;
		if (isBlank(text)) {
			this.afterBlank = true;
			return;
		}
		const line = readLine(text, this.count, this.afterBlank);
		this.afterBlank = false;
		if (this.sorter) return this.sorter.push(line);
		this.waiting.push(line);
		this.characters += text.length;
		const isEnough = this.waiting.length >= PROFILE_LINES || this.characters >= PROFILE_CHARACTERS;
		if (isEnough) this.sorter = this.decide();
	}

	/** Ends the document. */
	end(): void {
		this.sorter ??= this.decide();
		this.sorter.end();
	}

	private decide(): Sorter {
		const profile = profileOf(this.waiting);
		const kind = this.as === 'auto' ? profile.kind : this.as;
		this.emit({ record: 'document', content: { kind } });
		const sorter = new Sorter(READERS[kind](profile), this.emit);
		for (const line of this.waiting) sorter.push(line);
		this.waiting = [];
		return sorter;
	}
}
