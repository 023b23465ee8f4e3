/**
 * The machine and what runs it. Read {@link dev.hydraui.machine.Machine}, {@link
 * dev.hydraui.machine.Step}, {@link dev.hydraui.machine.Effect}, {@link dev.hydraui.node.Node},
 * {@link dev.hydraui.machine.Store}, in that order.
 */
package dev.hydraui.machine;
