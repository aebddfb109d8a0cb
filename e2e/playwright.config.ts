import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'journeys',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    launchOptions: {
      executablePath: process.env.LEGWORK_CHROMIUM ?? '/usr/bin/chromium',
      // Chromium's own errands would be requests that no page of ours made.
      args: [
        '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        '--disable-quic', '--no-first-run',
      ],
    },
  },
})
