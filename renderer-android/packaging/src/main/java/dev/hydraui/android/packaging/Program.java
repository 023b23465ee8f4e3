package dev.hydraui.android.packaging;

import java.nio.file.Path;
import java.util.List;

/**
 * What a program for Android is made of.
 *
 * @param manifest its AndroidManifest.xml; those of libraries are not merged into it
 * @param resources its folders of resources; a later one lies over an earlier one
 * @param archives the folder in which {@link Unpack} left its libraries
 * @param classPath its classes and those of all that it stands on, in jars and folders
 * @param platform Android's own classes and resources
 * @param left beginnings of the names of files on the class path that it does not need
 * @param out takes what is made
 */
record Program(
    Path manifest,
    List<Path> resources,
    Path archives,
    List<Path> classPath,
    Path platform,
    List<String> left,
    Path out) {}
