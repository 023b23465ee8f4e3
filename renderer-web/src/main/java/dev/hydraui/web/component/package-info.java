/**
 * What draws each component in the DOM: {@code ButtonDrawer} draws {@code Button}, and so on. A
 * program carries those of the components it uses (see {@code compiler.DrawerLinks}).
 *
 * <p>Native elements where there are any, ARIA where there are none, classes that begin with {@code
 * h-} for {@code hydra.css}, and never a style or markup made of text.
 */
package dev.hydraui.web.component;
