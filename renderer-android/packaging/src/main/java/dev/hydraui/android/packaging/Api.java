package dev.hydraui.android.packaging;

/** Versions of Android, by their API level. */
final class Api {

  /** Android 7: the oldest that programs run on. */
  static final int OLDEST = 24;

  /** Android 15: the one that they are made for. */
  static final int TARGET = 35;

  private Api() {}
}
