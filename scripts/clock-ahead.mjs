// Loaded before a build (`node --import`): its clock is a day ahead. Dates that are named stay what they are.
const DAY = 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + DAY);
    else super(...args);
  }
  static now() {
    return RealDate.now() + DAY;
  }
};
