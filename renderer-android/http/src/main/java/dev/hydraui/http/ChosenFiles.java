package dev.hydraui.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files that a person has chosen, by their handles. From any thread. */
public interface ChosenFiles {

  /** The file of a handle, if it is known still. */
  Optional<OneFile> find(String handle);

  /** One of them. */
  interface OneFile {

    /** As the platform knows it; {@code application/octet-stream} if it does not. */
    String mediaType();

    /** In bytes; -1 if that is not known. */
    long size();

    /**
     * Its content, to be closed by whoever has asked for it.
     *
     * @throws IOException if it cannot be read any more
     */
    InputStream open() throws IOException;
  }
}
