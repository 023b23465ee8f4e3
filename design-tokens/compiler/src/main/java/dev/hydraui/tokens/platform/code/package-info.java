/** What the targets have in common that write source code and resources for native platforms. */
package dev.hydraui.tokens.platform.code;
