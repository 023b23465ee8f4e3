/**
 * For tests of pages: {@link dev.hydraui.web.testing.Chromium}, and {@link
 * dev.hydraui.web.testing.TestPage}, which shows a folder there under a strict policy.
 */
package dev.hydraui.web.testing;
