import config from './jest.config.js';

/** Checks of printed files that need programs beside Node: Chromium, LibreOffice and poppler. */
export default { ...config, testMatch: ['<rootDir>/test/print/**/*.print.ts'], testTimeout: 300_000 };
