import config from './jest.config.js';

/** Checks of completion in shells that are not on every machine: zsh and fish. */
export default { ...config, testMatch: ['<rootDir>/test/shells/**/*.shells.ts'] };
