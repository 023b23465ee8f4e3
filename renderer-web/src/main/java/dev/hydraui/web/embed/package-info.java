/** Lets pages of any framework run a program's machines: what an npm package of it stands on. */
package dev.hydraui.web.embed;
