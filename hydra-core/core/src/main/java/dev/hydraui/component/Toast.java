package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.Optional;

/**
 * A short message. The machine takes it away after a while; a renderer never does.
 *
 * @param tone what it means
 * @param message what happened
 * @param action what can be done about it, or nothing
 * @param onAction that was pressed
 * @param onDismiss it was closed
 */
@CatalogueEntry
public record Toast<E>(
    Tone tone, String message, String action, Optional<E> onAction, Optional<E> onDismiss)
    implements ToastFields<E> {}
