package dev.hydraui.component;

/**
 * A file of a {@link FileUpload}, as the machine shows it.
 *
 * @param key tells it from the others
 * @param name its name
 * @param detail more about it, such as its size in words, or nothing
 * @param percent how much of it is uploaded: 100 when all is, -1 while nobody knows
 * @param error what is wrong with it, or nothing
 */
public record UploadFile(String key, String name, String detail, int percent, String error) {}
