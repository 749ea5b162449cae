document.title = 'Gevinst: redning';
