/**
 * Capabilities whose every answer a test decides: {@link dev.hydraui.testing.ManualClock}, {@link
 * dev.hydraui.testing.ScriptedHttp}, {@link dev.hydraui.testing.ScriptedStreams}. With them a whole
 * {@link dev.hydraui.machine.Store} runs in a test, without waiting and the same way each time.
 */
package dev.hydraui.testing;
