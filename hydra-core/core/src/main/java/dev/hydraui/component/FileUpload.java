package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Files, chosen or dropped. The machine is told which were chosen and uploads them, as with {@link
 * dev.hydraui.capability.Upload}; what is shown of each is what the machine says of it. A platform
 * may hand over files that {@code accept} does not allow, so that the machine looks again.
 *
 * @param label its name
 * @param files what was chosen so far, and how far each is
 * @param onChoose files were chosen; several at once only if that is allowed
 * @param onRemove the file of that key is to go; nothing if none can
 * @param accept which files are offered: media types and endings such as image/*,.pdf; nothing for
 *     all
 * @param multiple whether several can be there
 * @param description help below the label, or nothing
 * @param error what is wrong with the value, or nothing
 * @param required whether it must be filled in
 * @param disabled whether it cannot be used now
 * @param readOnly whether it only shows its value
 * @param busy whether its value is being looked at or saved
 * @param onBlur the person has left it
 */
@CatalogueEntry
public record FileUpload<E>(
    String label,
    List<UploadFile> files,
    Function<List<ChosenFile>, E> onChoose,
    Optional<Function<String, E>> onRemove,
    String accept,
    boolean multiple,
    String description,
    String error,
    boolean required,
    boolean disabled,
    boolean readOnly,
    boolean busy,
    Optional<E> onBlur)
    implements FileUploadFields<E> {}
