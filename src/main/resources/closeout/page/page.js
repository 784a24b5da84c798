(function () {
  'use strict';
  var form = document.getElementById('filter');
  var shown = document.getElementById('shown');
  var findings = Array.prototype.slice.call(document.querySelectorAll('.f'));
  var dossiers = Array.prototype.slice.call(document.querySelectorAll('.dossier'));
  var texts = null;

  // The text of each finding is gathered when somebody first looks for words: thousands take a while.
  function textOf(position) {
    texts = texts || findings.map(function (finding) { return finding.textContent.toLowerCase(); });
    return texts[position];
  }

  function wanted() {
    var value = function (name) { return form.elements[name] ? form.elements[name].value : ''; };
    var severities = {};
    Array.prototype.forEach.call(form.elements.severity, function (box) {
      severities[box.value.charAt(0)] = box.checked;
    });
    return {
      severities: severities,
      group: value('group'),
      body: value('body'),
      state: value('state'),
      text: value('text').trim().toLowerCase()
    };
  }

  function fits(finding, position, filter) {
    return filter.severities[finding.classList.item(1)] &&
      (!filter.group || finding.dataset.group === filter.group) &&
      (!filter.state || finding.dataset.state === filter.state) &&
      (!filter.text || textOf(position).indexOf(filter.text) >= 0);
  }

  function apply() {
    var filter = wanted();
    var count = 0;
    var inDossier = {};
    findings.forEach(function (finding, position) {
      var dossier = finding.parentNode.parentNode.id;
      var fit = (!filter.body || dossier === filter.body) && fits(finding, position, filter);
      finding.hidden = !fit;
      count += fit ? 1 : 0;
      inDossier[dossier] = inDossier[dossier] || fit;
    });
    // Bodies in which nothing is left are out of the way while somebody looks for something.
    var all = count === findings.length && !filter.body;
    dossiers.forEach(function (dossier) {
      dossier.hidden = !all && dossiers.length > 1 && !inDossier[dossier.id];
    });
    shown.textContent = shown.dataset.say.replace('$1', count).replace('$2', findings.length);
  }

  function reset() {
    form.reset();
    apply();
  }

  // A link must lead somewhere even where its target is folded away or filtered out.
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.closest('[hidden]')) {
      reset();
    }
    var part = target.closest('details');
    if (part && !part.open) {
      part.open = true;
    }
    if (!target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '-1');
    }
    target.focus({preventScroll: true});
    target.scrollIntoView();
  }

  function unfold() {
    document.querySelectorAll('details:not([open])').forEach(function (details) {
      details.open = true;
      details.dataset.folded = '';
    });
  }

  function fold() {
    document.querySelectorAll('details[data-folded]').forEach(function (details) {
      details.open = false;
      delete details.dataset.folded;
    });
  }

  // The bodies that need attention first, or whatever order a reader likes.
  function sortable(table) {
    var body = table.tBodies[0];
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      if (head.dataset.sort === undefined) {
        return;
      }
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () {
        var falling = head.getAttribute('aria-sort') !== 'descending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
        var value = function (row) { return Number(row.cells[column].textContent); };
        Array.prototype.slice.call(body.rows)
          .sort(function (a, b) { return falling ? value(b) - value(a) : value(a) - value(b); })
          .forEach(function (row) { body.appendChild(row); });
      });
    });
  }

  var waiting;
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 150);
  });
  form.addEventListener('reset', function () { setTimeout(apply); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', reveal);
  window.addEventListener('beforeprint', unfold);
  window.addEventListener('afterprint', fold);
  document.querySelectorAll('table.bodies').forEach(sortable);
  apply();
  if (location.hash) {
    reveal();
  }
}());
