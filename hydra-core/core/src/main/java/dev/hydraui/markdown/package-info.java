/** Text that people write, as data. Start with {@link dev.hydraui.markdown.Markdown}. */
package dev.hydraui.markdown;
