export interface SavedTime {
  readonly volumePerYear: number;
  readonly minutesSaved: number;
  /** Kronor. */
  readonly hourlyCost: number;
  /** The share that is taken home, 0 to 1: 0, 0.5 and 1 are the usual steps. */
  readonly realisation: number;
}

/** Hours a year that are freed, whether or not they are taken home. */
export const savedHours = ({ volumePerYear, minutesSaved }: SavedTime): number =>
  (volumePerYear * minutesSaved) / 60;

/** Saved time in kronor a year: volume × minutes / 60 × hourly cost × realisation (e-kalkyl, and the green, yellow and red of PENG). */
export const valueOfTime = (saved: SavedTime): number =>
  savedHours(saved) * saved.hourlyCost * saved.realisation;
