import type { Figure } from '../../model/figure';
import { status, type Text } from '../../model/vocabulary';
import type { ChartSide } from '../common/side';

/** An amount and how many share it, as one claim states them. */
export interface Grant {
	claim: string;
	side: ChartSide;
	label: Text;
	amountEur: number;
	status: Figure['status'];
	/** How many, and of what: a project is not an association. */
	count: number;
	counted: 'associations' | 'projects' | 'other';
}

/** Associations only, by status, then amount. */
export const drawable = (grants: Grant[]): Grant[] =>
	grants
		.filter(({ counted }) => counted === 'associations')
		.sort(
			(a, b) =>
				status.keys.indexOf(a.status) - status.keys.indexOf(b.status) || a.amountEur - b.amountEur
		);

/** Euros per association: a mean, not what each one gets. Refuses projects. */
export const perAssociation = ({ amountEur, count, counted, claim }: Grant): number => {
	if (counted !== 'associations')
		throw new Error(`${claim} counts ${counted}: they are not added to associations`);
	return amountEur / count;
};
