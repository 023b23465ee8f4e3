package dev.hydraui.component;

/** What a text field is for; says which keyboard and which checks a platform offers. */
public enum Purpose {
  TEXT,
  EMAIL,
  URL,
  TEL,
  PASSWORD,
  SEARCH
}
