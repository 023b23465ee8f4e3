package dev.hydraui.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Draws a view into the elements that a server has written, without making, moving or emptying any
 * of them, so that what a person has typed, scrolled and focused stays.
 *
 * <p>Server and browser make the same elements in the same order. So while the first view is drawn
 * here, whoever asks for the next new element is given the one that the server made at that point.
 * What was changed on the page before the program was there is told to it afterwards, as if it were
 * entered now.
 */
public final class Resumption {

  private final Element root;
  private final JSObject found;

  private Resumption(Element root) {
    this.root = root;
    this.found = begin(root, ServerPage.NUMBER);
  }

  /** From now on new elements are those that the server made below {@code root}. */
  public static Resumption begin(Element root) {
    return new Resumption(root);
  }

  /**
   * New elements are new ones again.
   *
   * @return an element that the server made and the browser did not ask for at that point, as HTML:
   *     they did not draw the same view, and what stands on the page is of no use; null if there is
   *     none
   */
  public String end() {
    return end(root, ServerPage.NUMBER, found);
  }

  /** Whether what is drawn now has been on the page before. */
  @JSBody(script = "return !!document.$hydraResuming;")
  public static boolean isGoingOn() {
    return false;
  }

  /** Makes what no server has made: while the task runs, new elements are new ones. */
  public static void without(Dom.Task task) {
    boolean before = pause(true);
    try {
      task.run();
    } finally {
      pause(before);
    }
  }

  @JSBody(
      params = "on",
      script = "var before = !!document.$hydraPaused; document.$hydraPaused = on; return before;")
  private static native boolean pause(boolean on);

  // What an element does while it is found again stands on the element itself, in front of its
  // prototype's, and is taken away in the end. Texts have no numbers: they are made anew, each
  // behind what was put there before it.
  @JSBody(
      params = {"root", "number"},
      script =
          """
          var elements = root.querySelectorAll('[' + number + ']');
          var waiting = {};
          var held = [root];
          var state = {made: 0, wrong: null, left: elements.length, held: held, typed: []};
          var isTyped = function(element) {
            if (element.options) {
              var options = Array.from(element.options);
              var written = options.some(function(option) { return option.defaultSelected; });
              var first = options.findIndex(function(option) { return !option.disabled; });
              return options.some(function(option, index) {
                return option.selected !== (written ? option.defaultSelected : index === first);
              });
            }
            return /^(checkbox|radio)$/.test(element.type)
                ? element.checked !== element.defaultChecked
                : 'defaultValue' in element && element.value !== element.defaultValue
                    && element.value !== untouched(element);
          };
          // Browsers show some values otherwise than they are written, such as 7.5 in steps of 1.
          var untouched = function(element) {
            var copy = document.createElement(element.localName);
            ['type', 'min', 'max', 'step', 'multiple'].forEach(function(name) {
              var value = element.getAttribute(name);
              if (value !== null) { copy.setAttribute(name, value); }
            });
            copy.defaultValue = element.defaultValue;
            return copy.value;
          };
          // What the state says does not come over what was typed, nor does the caret move.
          var holdField = function(field) {
            ['value', 'checked'].forEach(function(property) {
              var said = field[property];
              Object.defineProperty(field, property, {
                configurable: true,
                get: function() { return said; },
                set: function(value) { said = value; }
              });
            });
            field.setSelectionRange = function() {};
          };
          var hold = function(element) {
            var last = null;
            var put = function(child, before) {
              if (child.parentNode !== element || child.nodeType === 3) {
                Node.prototype.insertBefore.call(element, child, before || null);
              }
              return child;
            };
            var isField = element.localName === 'textarea';
            var emptyTexts = function() {
              Array.from(element.childNodes).forEach(function(child) {
                if (child.nodeType !== 1 && !isField) { child.remove(); }
              });
            };
            emptyTexts();
            element.appendChild = function(child) {
              put(child, last ? last.nextSibling : element.childNodes[0]);
              last = child;
              return child;
            };
            element.insertBefore = function(child, before) {
              return before ? put(child, before) : element.appendChild(child);
            };
            // What is not put there yet is not there yet.
            ['firstChild', 'firstElementChild'].forEach(function(property) {
              Object.defineProperty(element, property, {
                configurable: true,
                get: function() {
                  return last && element[property === 'firstChild' ? 'childNodes' : 'children'][0];
                }
              });
            });
            Object.defineProperty(element, 'textContent', {
              configurable: true,
              get: function() {
                return Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get
                    .call(element);
              },
              set: function(text) {
                emptyTexts();
                last = null;
                if (text) { element.appendChild(document.createTextNode(text)); }
              }
            });
          };
          Array.from(elements).forEach(function(element) {
            waiting[element.getAttribute(number)] = element;
            if (isTyped(element)) {
              state.typed.push({
                element: element, value: element.value, checked: element.checked});
              holdField(element);
            }
          });
          var next = function(name) {
            if (document.$hydraPaused) { return null; }
            var element = waiting[state.made];
            state.made++;
            if (!element) { return null; }
            if (element.localName !== name) {
              state.wrong = state.wrong || element.outerHTML;
              return null;
            }
            state.left--;
            element.removeAttribute(number);
            hold(element);
            held.push(element);
            return element;
          };
          hold(root);
          document.$hydraResuming = true;
          document.createElement = function(name) {
            return next(name) || Document.prototype.createElement.call(document, name);
          };
          document.createElementNS = function(space, name) {
            return next(name) || Document.prototype.createElementNS.call(document, space, name);
          };
          return state;
          """)
  private static native JSObject begin(Element root, String number);

  @JSBody(
      params = {"root", "number", "state"},
      script =
          """
          delete document.$hydraResuming;
          delete document.createElement;
          delete document.createElementNS;
          state.typed.forEach(function(typed) {
            delete typed.element.value;
            delete typed.element.checked;
            delete typed.element.setSelectionRange;
          });
          state.held.forEach(function(element) {
            delete element.appendChild;
            delete element.insertBefore;
            delete element.firstChild;
            delete element.firstElementChild;
            delete element.textContent;
          });
          if (state.wrong || state.left) {
            return state.wrong || root.querySelector('[' + number + ']').outerHTML;
          }
          // Behind what drawers do as soon as the render is done, such as choosing an option.
          queueMicrotask(function() {
            state.typed.forEach(function(typed) {
              var element = typed.element;
              if (element.checked !== typed.checked) { element.checked = typed.checked; }
              else if (element.value !== typed.value) { element.value = typed.value; }
              element.dispatchEvent(new Event('input', {bubbles: true}));
              // The browser tells of this itself when whoever types there has left.
              var isText = element.localName === 'textarea'
                  || /^(text|search|password|email|url|tel|number)$/.test(element.type);
              if (!isText || element !== document.activeElement) {
                element.dispatchEvent(new Event('change', {bubbles: true}));
              }
              if (element !== document.activeElement) {
                element.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
              }
            });
          });
          return null;
          """)
  private static native String end(Element root, String number, JSObject state);
}
