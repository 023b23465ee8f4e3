package dev.hydraui.gallery;

import dev.hydraui.component.Ui;
import dev.hydraui.node.Node;

/** What a person fills in beside the plain fields of {@link FieldSamples}, in every state. */
final class InputSamples extends Ui<GalleryEvent> {

  Node<GalleryEvent> view(GalleryState state) {
    return page(
            "Inputs",
            new ChoiceSamples().view(state),
            new ManySamples().view(state),
            new MomentSamples().view(state),
            new FileSamples().view(state))
        .description("Each of them, in every state it can be in.");
  }
}
