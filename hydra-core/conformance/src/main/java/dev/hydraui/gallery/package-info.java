/**
 * Every component in every state, and pages such as applications have: what every renderer draws to
 * be looked at.
 */
package dev.hydraui.gallery;
