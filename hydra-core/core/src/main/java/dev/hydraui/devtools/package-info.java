/**
 * Time travel: what a machine was told and what it became, to look at, to go back to, to keep and
 * to play again. Start with {@link dev.hydraui.devtools.Recorder}.
 */
package dev.hydraui.devtools;
