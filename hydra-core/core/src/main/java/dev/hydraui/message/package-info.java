/**
 * What components say themselves, in a person's language. Start with {@link
 * dev.hydraui.message.Messages}.
 */
package dev.hydraui.message;
