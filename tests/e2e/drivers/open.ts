import { openChromium } from './chromium.js';
import type { BrowserName, Driver, DriverOptions } from './driver.js';
import { openFirefox } from './firefox.js';

/** Starts the browser of that name with the extension. */
export const openBrowser = (name: BrowserName, options: DriverOptions): Promise<Driver> =>
  name === 'chromium' ? openChromium(options) : openFirefox(options);
