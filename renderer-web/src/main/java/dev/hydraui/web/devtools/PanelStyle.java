package dev.hydraui.web.devtools;

/**
 * How the panel stands in the page, in tokens alone. It comes with the program and not with the
 * style sheet, which production pages load too; what stands outside a layer wins over what is in
 * one.
 */
final class PanelStyle {

  static final String CSS =
      """
      .hydra-devtools {
        position: fixed;
        z-index: 1000;
        inset: auto 0 0 0;
        block-size: 45dvh;
        overflow: hidden;
        border-block-start: var(--hydra-size-line) solid var(--hydra-color-border-strong);
        background: var(--hydra-color-canvas);
        box-shadow: var(--hydra-shadow-popup);
        color: var(--hydra-color-text);
        font-size: var(--hydra-font-size-small);
        line-height: var(--hydra-font-line);
        text-align: start;
      }
      .hydra-devtools-shelf {
        position: fixed;
        z-index: 1000;
        inset: auto var(--hydra-space-4) var(--hydra-space-4) auto;
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hydra-space-2);
        pointer-events: none;
      }
      .hydra-devtools {
        pointer-events: auto;
      }
      .hydra-devtools[data-dock=""] {
        position: static;
        block-size: auto;
        overflow: visible;
        border: 0;
        background: none;
        box-shadow: none;
      }
      .hydra-devtools[data-dock=""]:not(:only-child)::before {
        content: attr(data-of);
        display: block;
        inline-size: fit-content;
        margin-inline-start: var(--hydra-space-1);
        padding-inline: var(--hydra-space-1);
        border-radius: var(--hydra-radius-small) var(--hydra-radius-small) 0 0;
        background: var(--hydra-color-canvas);
        color: var(--hydra-color-text-muted);
      }
      .hydra-devtools[data-dock=""] > .h-button {
        box-shadow: var(--hydra-shadow-popup);
      }
      .hydra-devtools[data-dock="SIDE"] {
        inset: 0 0 0 auto;
        block-size: auto;
        inline-size: min(26rem, 100vw);
        border-block-start: 0;
        border-inline-start: var(--hydra-size-line) solid var(--hydra-color-border-strong);
      }
      html:has(.hydra-devtools[data-dock="BOTTOM"]) body {
        padding-block-end: 45dvh;
      }
      @media (min-width: 48rem) {
        html:has(.hydra-devtools[data-dock="SIDE"]) body {
          padding-right: 26rem;
        }
      }
      .hydra-devtools > .h-column {
        block-size: 100%;
        padding: var(--hydra-space-2) var(--hydra-space-4) 0;
      }
      .hydra-devtools > .h-column > .h-toolbar {
        flex: none;
        gap: var(--hydra-space-1);
      }
      .hydra-devtools > .h-column > :is(.h-split, .h-column) {
        flex: 1;
        min-block-size: 0;
      }
      .hydra-devtools > .h-column > .h-split {
        grid-template-rows: minmax(0, 1fr);
      }
      .hydra-devtools > .h-column > * > .h-column {
        min-block-size: 0;
        padding-block-end: var(--hydra-space-2);
      }
      .hydra-devtools > .h-column > .h-column > .h-column {
        flex: 0 1 40%;
      }
      .hydra-devtools .h-tree {
        flex: 1;
        min-block-size: 0;
        overflow: auto;
        overscroll-behavior: contain;
        font-family: var(--hydra-font-mono);
      }
      .hydra-devtools .h-tree-line {
        min-block-size: 0;
        padding-block: 0.125rem;
      }
      .hydra-devtools .h-tree-toggle {
        display: none;
      }
      .hydra-devtools .h-tree-line > .h-icon {
        display: inline;
        inline-size: 0.875rem;
        block-size: 0.875rem;
      }
      .hydra-devtools .h-tabs {
        flex: 1;
        min-block-size: 0;
        gap: var(--hydra-space-2);
      }
      .hydra-devtools .h-tab-list {
        flex: none;
      }
      .hydra-devtools .h-tab {
        min-block-size: 2rem;
      }
      .hydra-devtools .h-tab-panel {
        flex: 1;
        min-block-size: 0;
        padding-block-end: var(--hydra-space-4);
        overflow: auto;
        overscroll-behavior: contain;
      }
      .hydra-devtools .h-tab-panel > * {
        flex: none;
      }
      .hydra-devtools .h-details {
        grid-template-columns: minmax(4.5rem, 7rem) minmax(0, 1fr);
      }
      .hydra-devtools .h-code-text {
        padding: var(--hydra-space-1) var(--hydra-space-2);
      }
      .hydra-devtools :is(td, th) {
        block-size: auto;
        padding: var(--hydra-space-1) var(--hydra-space-2);
      }
      .hydra-devtools .h-item {
        flex-wrap: wrap;
        padding-block: var(--hydra-space-2);
      }
      @media (max-width: 36rem) {
        .hydra-devtools[data-dock="BOTTOM"] {
          block-size: 60dvh;
        }
        html:has(.hydra-devtools[data-dock="BOTTOM"]) body {
          padding-block-end: 60dvh;
        }
        .hydra-devtools > .h-column > .h-split {
          grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
          gap: var(--hydra-space-2);
        }
      }
      [data-hydra-marked] {
        outline: calc(2 * var(--hydra-size-focus)) solid var(--hydra-color-accent);
        outline-offset: var(--hydra-size-focus);
      }
      """;

  private PanelStyle() {}
}
